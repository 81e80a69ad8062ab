// At which heights does a timeline strip's text stand?

/** Baselines in px from the top; events are 24 high to be pressed; lanes follow the last row of them. */
export const rowHeights = { date: 27, change: 51, event: 73, eventPitch: 24, lanePitch: 16 };

/** Between the last event's baseline and the first lane's, beyond a row. */
export const lanesGap = 4;
