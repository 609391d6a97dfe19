import { Button } from '../ui/button';
import { usePage } from './exhibit-context';

interface LaterOfferProps {
  readonly words: string;
  /** Takes the place of `words` where it is shown already; without them the button then goes. */
  readonly hide?: string | undefined;
}

/** A button that shows what was announced after the edition, where it can, and hides it again. */
export const LaterOffer = ({ words, hide }: LaterOfferProps) => {
  const { ground, actions } = usePage();
  const said = ground.cube.dataset.later ? hide : words;
  return said && actions?.toggleLater ? (
    <Button look="link" onClick={actions.toggleLater}>
      {said}
    </Button>
  ) : null;
};
