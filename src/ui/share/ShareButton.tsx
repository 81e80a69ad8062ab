// How does a reader pass on what is on the screen?
import { words } from '../../scene/words/words';
import { DialogButton } from '../dialog/DialogButton';
import { Icon } from '../icons';
import { deferred } from '../views/deferred';

const ShareDialog = deferred(() => import('./ShareDialog').then((module) => module.ShareDialog));

export const ShareButton = () => (
  <DialogButton
    tool="share"
    name={words.page.share}
    icon={<Icon of="share" />}
    Dialog={ShareDialog}
  />
);
