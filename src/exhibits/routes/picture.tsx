import { wordsIn } from '../../i18n/words';
import { useMedia } from '../../ui/use-media';
import { inBoth } from '../both-languages';
import type { PictureProps } from '../exhibit';
import { NothingHere } from '../nothing-here';
import { toStill } from '../still-part';
import type { RoutesAnswer } from './answer';
import { RouteCards } from './route-cards';
import { RouteLinks } from './route-links';
import { RouteTable } from './route-table';
import type { RoutesSpec } from './spec';
import { restWords } from './words';

const StillRoutes = toStill(async () => (await import('./still-routes')).StillRoutes);

/** Below this width there is no room for a column a route. */
const NO_TABLE = '(max-width: 1199px)';

type RoutesPictureProps = PictureProps<RoutesSpec, RoutesAnswer>;

const Matrix = ({ answer, languages: [language] }: RoutesPictureProps) => {
  const isNarrow = useMedia(NO_TABLE);
  const Shape = isNarrow ? RouteCards : RouteTable;
  return (
    <>
      <Shape answer={answer} language={language} />
      <p className="mt-1 text-12 text-ink-muted">{restWords(answer, language)}</p>
    </>
  );
};

/** Rights × routes, or how routes lead to one another; where the filter leaves nothing, a line says so. */
export const RoutesPicture = (props: RoutesPictureProps) => {
  const { answer, languages, touch } = props;
  if (answer.isEmpty) {
    return (
      <NothingHere
        name={inBoth((language) => wordsIn('routes', language)('name'))}
        languages={languages}
      />
    );
  }
  if (!touch) return <StillRoutes answer={answer} languages={languages} />;
  return answer.asked.spec.show === 'links' ? (
    <RouteLinks answer={answer} language={languages[0]} />
  ) : (
    <Matrix {...props} />
  );
};
