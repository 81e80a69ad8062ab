// At which heights does a timeline strip's text stand?

/** Baselines in px from the top; lanes follow the last row of events. */
export const rowHeights = { date: 27, change: 51, event: 73, eventPitch: 20, lanePitch: 16 };
