// In the place of `Motion`, where a page can have no thread of its own: it draws every step itself.
export const Motion = () => null;
