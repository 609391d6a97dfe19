import type { PictureProps } from '../exhibit';
import { toStill } from '../still-part';
import { type ChangesAnswer, slopesOf } from './answer';
import { ChangesList } from './changes-list';
import type { ChangesSpec } from './spec';

const StillChanges = toStill(async () => (await import('./still-changes')).StillChanges);
const StillSlope = toStill(async () => (await import('./slope-chart')).StillSlope);

/** The largest changes as a list, or as lines between the two years with the list under them. */
export const ChangesPicture = ({
  answer,
  words,
  languages,
  touch,
  height,
}: PictureProps<ChangesSpec, ChangesAnswer>) => {
  const label = words.finding ?? words.headline;
  const { measured: rule } = words;
  if (touch) return <ChangesList {...{ answer, label, rule }} changeSpec={touch.changeSpec} />;
  if (answer.isEmpty) return null;
  if (answer.asked.spec.shape === 'slope' && slopesOf(answer).length > 0)
    return <StillSlope {...{ answer, languages, label, height }} />;
  return <StillChanges answer={answer} languages={languages} label={label} />;
};
