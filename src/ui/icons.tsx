// Which small pictures do the controls carry? Drawn on a 16 by 16 grid, hidden from readers of names.

const outlines = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  whole: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  key: 'M2 4.5h12M4.5 8h7M6.5 11.5h3',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 14 14',
  save: 'M8 2v8M4.8 6.8 8 10l3.2-3.2M3 13.5h10',
  share: 'M8 10V2M5 4.6 8 1.8l3 2.8M3 7.5V14h10V7.5',
  theme: 'M8 2.25a5.75 5.75 0 1 0 0 11.5zM8 2.25a5.75 5.75 0 0 1 0 11.5M9.5 4v8M11.5 5v6',
  file: 'M4 2h5l3.5 3.5V14H4zM9 2v3.5h3.5',
};

export function Icon({ of }: { of: keyof typeof outlines }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={outlines[of]} />
    </svg>
  );
}

/** Two ends and the double line between them. */
export function Emblem() {
  return (
    <svg className="emblem" viewBox="0 0 28 14" aria-hidden="true" focusable="false">
      <path d="M8 5h12M8 9h12" fill="none" stroke="currentColor" strokeWidth="1.75" />
      <circle cx="6" cy="7" r="5" fill="currentColor" />
      <circle cx="22" cy="7" r="4.1" fill="var(--panel)" stroke="currentColor" strokeWidth="1.75" />
    </svg>
  );
}
