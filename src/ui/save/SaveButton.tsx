// How does a reader save what is on the screen as an image?
import { saveImage } from '../../scene/words/saveImage';
import { DialogButton } from '../dialog/DialogButton';
import { Icon } from '../icons';
import { deferred } from '../views/deferred';

const SaveDialog = deferred(() => import('./SaveDialog').then((module) => module.SaveDialog));

export const SaveButton = () => (
  <DialogButton tool="save" name={saveImage} icon={<Icon of="save" />} Dialog={SaveDialog} />
);
