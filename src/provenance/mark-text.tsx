import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import type { MarkName } from './mark-name';
import { MarkAnchor } from './mark-anchor';
import { MARKS } from './marks';

/** What one mark means, with an example of the data, and the way to all of them. */
export const MarkText = ({
  mark,
  linked,
}: {
  readonly mark: MarkName;
  readonly linked: boolean;
}) => {
  const { t } = useTranslation('marks');
  useLanguage();
  return (
    <div className="max-w-80">
      <p className="font-semibold">{t(`${mark}.name`)}</p>
      <p>{t(`${mark}.text`)}</p>
      {linked ? <MarkAnchor mark={mark} /> : null}
    </div>
  );
};

/** All marks with what they mean. */
export const MarkList = () => {
  const { t } = useTranslation('marks');
  return (
    <dl className="max-w-xl text-14">
      {MARKS.map((mark) => (
        <div key={mark} className="border-t border-hairline py-1.5">
          <dt className="font-semibold">{t(`${mark}.name`)}</dt>
          <dd className="text-ink-muted">{t(`${mark}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
};
