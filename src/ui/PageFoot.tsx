// What else must a reader be able to find? Whose borders, under which terms, and one's own data.
import { OpenDataset } from './problems/OpenDataset';
import { Terms } from './Terms';

export const PageFoot = () => (
  <footer className="foot">
    <Terms />
    <OpenDataset />
  </footer>
);
