import { useTranslation } from 'react-i18next';
import { type ThemeName, THEMES } from '../../../url/page-state';
import type { ViewLinksProps } from '../use-view-links';
import './words';

/** Light, dark or high contrast; else as the device has it. */
export const ThemeSelect = ({ state, onUpdate }: Pick<ViewLinksProps, 'state' | 'onUpdate'>) => {
  const { t } = useTranslation('menu');
  return (
    <label className="flex items-center justify-between gap-2 px-2 text-ink-muted">
      {t('themeLabel')}
      <select
        className="min-h-7 rounded-md border border-strong bg-raised px-1 text-ink pointer-coarse:min-h-11"
        value={state.theme ?? ''}
        onChange={(event) => {
          const theme: ThemeName | undefined = THEMES.find((name) => name === event.target.value);
          onUpdate((before) => ({ ...before, theme }));
        }}
      >
        <option value="">{t('theme.system')}</option>
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {t(`theme.${name}`)}
          </option>
        ))}
      </select>
    </label>
  );
};
