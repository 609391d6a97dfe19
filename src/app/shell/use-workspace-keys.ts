import { useMemo } from 'react';
import type { PageActions } from '../../exhibits/exhibit-context';
import { VIEWS } from '../../views/registry';
import { toView, type UpdateViewState } from '../../views/view-state';
import { useShortcuts } from './use-shortcuts';

/** Esc undoes the last filter, ? opens the help, / goes to the search of the view, g and a letter to another view; none of it in a frame, which is one exhibit alone. */
export const useWorkspaceKeys = (
  actions: Pick<PageActions, 'undo'>,
  update: UpdateViewState,
  setHelpOpen: (open: boolean) => void,
): void =>
  useShortcuts(
    useMemo(() => {
      const toOther = VIEWS.map(({ name, letter }) => [
        `g ${letter}`,
        () => update((before) => (before.present || before.embed ? before : toView(before, name))),
      ]);
      return {
        Escape: actions.undo,
        '?': () => setHelpOpen(true),
        '/': () => document.querySelector<HTMLElement>('main input[type="search"]')?.focus(),
        ...Object.fromEntries(toOther),
      };
    }, [actions, update, setHelpOpen]),
  );
