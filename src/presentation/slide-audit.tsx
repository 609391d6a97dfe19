import { type CheckedIdentity, IDENTITY_VERDICTS } from '../domain/evaluate-identity';
import { figureName } from '../figures/figure-name';
import { figureWords } from '../figures/unit-of';
import { BothLanguages } from './both-languages';
import { type DeckData, inBoth } from './deck-data';

/** Contradictions that a slide has room for. */
const MOST_FINDINGS = 3;

const Finding = ({
  data,
  checked,
}: {
  readonly data: DeckData;
  readonly checked: CheckedIdentity;
}) => {
  const { whole, identity } = checked;
  const { dataset } = data.cube;
  if (!whole) return null;
  return (
    <li className="border-s-4 border-selected ps-[0.8em]">
      <BothLanguages
        className="slide-lead font-semibold"
        words={inBoth((language) => figureName(dataset, whole, language))}
      />
      <BothLanguages
        words={inBoth((language) => {
          return (
            identity.note?.[language] ??
            data.i18n.getFixedT(language, 'presentation')('off', {
              printed: figureWords(dataset, whole.indicator, whole, language).text,
              sum: figureWords(dataset, whole.indicator, checked.partsSide.amount, language).text,
            })
          );
        })}
      />
    </li>
  );
};

/** How the checks came out, and each place where the source contradicts itself. */
export const SlideAudit = ({
  data,
  checked,
}: {
  readonly data: DeckData;
  readonly checked: readonly CheckedIdentity[];
}) => {
  const off = checked.filter(({ verdict }) => verdict === 'off');
  return (
    <div className="flex min-h-0 flex-1 flex-col justify-evenly">
      <ul className="grid grid-cols-5 gap-[1em]">
        {IDENTITY_VERDICTS.toReversed().map((verdict) => (
          <li
            key={verdict}
            className={`border-t-4 pt-[0.4em] leading-[1.25] ${verdict === 'off' && off.length > 0 ? 'border-selected' : 'border-strong'}`}
          >
            <span className="slide-number block font-semibold">
              {checked.filter((each) => each.verdict === verdict).length}
            </span>
            <BothLanguages
              className="slide-figure-name"
              words={inBoth((language) =>
                data.i18n.getFixedT(language, 'presentation')(`verdict.${verdict}`),
              )}
            />
          </li>
        ))}
      </ul>
      <ul className="slide-lead grid gap-[0.8em] leading-[1.35]">
        {off.slice(0, MOST_FINDINGS).map((each) => (
          <Finding key={each.identity.id} data={data} checked={each} />
        ))}
      </ul>
    </div>
  );
};
