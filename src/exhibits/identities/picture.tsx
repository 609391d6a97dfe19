import { useTranslation } from 'react-i18next';
import type { DataPackage } from '../../data/record-schemas';
import { useRecords } from '../../data/use-records';
import { LoadingBlock } from '../../ui/loading-block';
import type { PictureProps } from '../exhibit';
import { toStill } from '../still-part';
import type { IdentitiesAnswer } from './answer';
import { Register } from './register';
import type { IdentitiesSpec } from './spec';

const StillAudit = toStill(async () => (await import('./still-audit')).StillAudit);

/** Nothing once it is known that the identities do not come: a notice says so. */
const Pending = ({ descriptor }: { readonly descriptor: DataPackage }) => {
  const { t } = useTranslation('identities');
  const { faults } = useRecords(descriptor, 'identities');
  return faults.length > 0 ? null : <LoadingBlock label={t('loading')} className="h-96" />;
};

/** Every identity with its verdict; only looked at, how the checks came out and where the source contradicts itself. */
export const IdentitiesPicture = ({
  answer,
  languages,
  touch,
}: PictureProps<IdentitiesSpec, IdentitiesAnswer>) => {
  if (!touch) return answer.all ? <StillAudit answer={answer} languages={languages} /> : null;
  if (!answer.all) return <Pending descriptor={answer.asked.ground.package} />;
  return <Register answer={answer} changeSpec={touch.changeSpec} />;
};
