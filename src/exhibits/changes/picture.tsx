import type { PictureProps } from '../exhibit';
import { toStill } from '../still-part';
import type { ChangesAnswer } from './answer';
import { ChangesList } from './changes-list';
import type { ChangesSpec } from './spec';

const StillChanges = toStill(async () => (await import('./still-changes')).StillChanges);

/** The largest changes as a list. */
export const ChangesPicture = ({
  answer,
  words,
  languages,
  touch,
}: PictureProps<ChangesSpec, ChangesAnswer>) => {
  if (touch) return <ChangesList answer={answer} changeSpec={touch.changeSpec} />;
  if (answer.isEmpty) return null;
  return (
    <StillChanges answer={answer} languages={languages} label={words.finding ?? words.headline} />
  );
};
