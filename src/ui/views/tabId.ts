// By which id does a view name its tab?
import type { View } from '../../view/view';

export const tabId = (tab: View['tab']): string => `tab-${tab}`;
