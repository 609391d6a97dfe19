import { Button } from '../ui/button';
import { usePage } from './exhibit-context';

/** Shows what was announced after the edition of the page; undefined where that is shown already, or nothing was. */
export const useShowLater = (): (() => void) | undefined => {
  const { ground, actions } = usePage();
  return ground.cube.dataset.later ? undefined : actions?.toggleLater;
};

/** A button that shows what was announced after the edition, where it can. */
export const LaterOffer = ({ words }: { readonly words: string }) => {
  const show = useShowLater();
  return show ? (
    <Button look="link" className="text-12" onClick={show}>
      {words}
    </Button>
  ) : null;
};
