// What is said of a view that leaves something out, and of the way back?
export const leftOut = {
  nothing: 'No tie matches the filters on this date.',
};
