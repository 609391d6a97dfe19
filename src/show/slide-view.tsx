import { memo, useMemo } from 'react';
import type { Bilingual } from '../domain/codelist';
import { estimateWidth } from '../charts/layout/text-size';
import { BothLanguages, useSlideLanguages } from './both-languages';
import { LANGUAGE_TAG } from '../domain/language';
import { type DeckData, inBoth } from '../deck/deck-data';
import { QrCode } from './qr-code';
import type { Step } from '../deck/slide';
import { SlideAudit } from './slide-audit';
import { SlideBars } from './slide-bars';
import { SlideCampaigns } from './slide-campaigns';
import { SlideChart } from './slide-chart';
import { type SlideContent, toContent } from '../deck/slide-content';
import { SlideFigures } from './slide-figures';
import { type SlideWords, toWords } from '../deck/slide-words';
import './words';

interface SlideViewProps {
  readonly data: DeckData;
  readonly step: Step;
  /** Its number from 1, and of how many. */
  readonly number: number;
  readonly total: number;
}

/** Type sizes of a headline that one line of a 4:3 slide holds; a longer one is set one step smaller and may take two lines. */
const ONE_LINE = 23;

const Headline = ({ words, look }: { readonly words: Bilingual; readonly look?: string }) => {
  const [language] = useSlideLanguages();
  const long = estimateWidth(words[language], 1) > ONE_LINE;
  const own = long ? 'still-headline-long' : 'still-headline';
  return (
    <h1 className="text-balance">
      <BothLanguages
        words={words}
        className={`font-bold ${look ?? own}`}
        second="still-lead mt-[0.15em] leading-[1.25] text-ink-muted"
      />
    </h1>
  );
};

/** The chapter over the finding, both languages on one line. */
const Kicker = ({ words }: { readonly words: Bilingual }) => {
  const languages = useSlideLanguages();
  return (
    <p className="mb-[0.15em] flex flex-wrap gap-x-[1em] leading-[1.25]">
      {languages.map((language, index) => (
        <span
          key={language}
          lang={LANGUAGE_TAG[language]}
          className={index === 0 ? 'font-semibold text-accent' : 'text-ink-muted'}
        >
          {words[language]}
        </span>
      ))}
    </p>
  );
};

const Opening = ({ data, words }: { readonly data: DeckData; readonly words: SlideWords }) => (
  <div className="flex min-h-0 flex-1 flex-col justify-center gap-[1.2em]">
    <div className="border-s-[0.35em] border-accent ps-[1.2em]">
      <Headline words={words.headline} look="still-title" />
    </div>
    <p className="still-lead ps-[1.25em] text-ink-muted">
      <BothLanguages
        words={inBoth((language) =>
          data.i18n.getFixedT(language, 'show')('coverLine', {
            edition: data.package.edition,
          }),
        )}
      />
    </p>
    <p className="ps-[1.55em]">
      <BothLanguages words={words.filter} />
    </p>
  </div>
);

/** An address that a telephone in the room can open: not that of a file. */
const canBeScanned = (address: string): boolean => address.startsWith('http');

const Closing = ({ data, words }: { readonly data: DeckData; readonly words: SlideWords }) => {
  const [language] = useSlideLanguages();
  const t = data.i18n.getFixedT(language, 'show');
  const scans = canBeScanned(data.address);
  return (
    <div className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)_auto] items-center gap-[2em]">
      <div className="grid gap-[1em]">
        <Headline words={words.headline} />
        <p className="still-lead text-ink-muted">
          <BothLanguages
            words={inBoth((each) =>
              data.i18n.getFixedT(each, 'show')(scans ? 'closingLine' : 'closingPlain'),
            )}
          />
        </p>
      </div>
      {scans ? <QrCode text={data.address} label={t('code')} /> : null}
    </div>
  );
};

interface BodyProps extends Pick<SlideViewProps, 'data'> {
  readonly content: SlideContent;
  readonly words: SlideWords;
}

const Body = ({ data, content, words }: BodyProps) => {
  const [language] = useSlideLanguages();
  switch (content.kind) {
    case 'cover':
      return <Opening data={data} words={words} />;
    case 'closing':
      return <Closing data={data} words={words} />;
    case 'figures':
    case 'section':
      return <SlideFigures data={data} figures={content.figures} />;
    case 'timeline':
      return <SlideChart data={data} content={content} headline={words.headline[language]} />;
    case 'breakdown':
      return content.breakdown ? <SlideBars data={data} breakdown={content.breakdown} /> : null;
    case 'campaigns':
      return <SlideCampaigns data={data} campaigns={content.campaigns} />;
    case 'audit':
      return content.checked ? <SlideAudit data={data} checked={content.checked} /> : null;
  }
};

interface FooterProps extends Pick<SlideViewProps, 'number' | 'total'> {
  readonly words: SlideWords;
  readonly filter: boolean;
}

const Footer = ({ words, filter, number, total }: FooterProps) => (
  <footer className="still-note flex shrink-0 items-end justify-between gap-[1.2em] border-t border-hairline pt-[0.4em] leading-[1.3] text-ink-muted">
    <p className="min-w-0 flex-1">{words.source ? <BothLanguages words={words.source} /> : null}</p>
    {filter ? (
      <p className="ms-auto max-w-[34%] shrink-0 text-end">
        <BothLanguages words={words.filter} />
      </p>
    ) : null}
    <p className="shrink-0 whitespace-nowrap">
      {number} / {total}
    </p>
  </footer>
);

/** One slide, laid out for the box that it stands in: headline, what it shows, source, filter and number. */
export const SlideView = memo(({ data, step, number, total }: SlideViewProps) => {
  const { slide, page } = step;
  const content = useMemo(() => toContent(data, slide, page), [data, slide, page]);
  const words = useMemo(() => toWords(data, step, content), [data, step, content]);
  const framed = content.kind !== 'cover' && content.kind !== 'closing';
  return (
    <article
      data-slide={slide.kind}
      className="slide flex size-full flex-col gap-[0.7em] bg-paper px-[3em] pb-[1em] pt-[1.8em] text-ink"
    >
      {framed ? (
        <header className="min-w-0">
          {words.kicker ? <Kicker words={words.kicker} /> : null}
          <Headline words={words.headline} />
          {words.subtitle ? (
            <div className="mt-[0.4em] text-ink-muted">
              <BothLanguages words={words.subtitle} />
            </div>
          ) : null}
        </header>
      ) : null}
      <Body data={data} content={content} words={words} />
      {words.breaks.map((each) => (
        <p key={each.en} className="still-note shrink-0 leading-[1.25] text-ink-muted">
          <BothLanguages words={each} />
        </p>
      ))}
      <Footer words={words} filter={content.kind !== 'cover'} number={number} total={total} />
    </article>
  );
});
