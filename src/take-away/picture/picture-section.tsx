import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button';
import { ChoiceGroup } from '../../ui/choice-group';
import { fileNameOf } from '../file-name';
import type { Job } from '../job';
import { JobStatus } from '../job-status';
import type { SectionProps } from '../section';
import { takeFile } from '../take-file';
import { useJob } from '../use-job';
import { copyPicture } from './copy-picture';
import { drawPicture } from './draw-picture';
import { LOOKS, type Look, type Scale, SCALES, type Shape, SHAPES, SIZES } from './shapes';
import { toPng } from './to-png';
import './words';

const DRAWN = 0.6;
/** Sharp on every screen, and small enough for a message. */
const COPIED: Scale = 2;

/** The choices of one picture and what is done with it. */
const usePicture = ({ taken }: SectionProps) => {
  const [look, setLook] = useState<Look>('light');
  const [shape, setShape] = useState<Shape>('wide');
  const { state, run, stop } = useJob();
  const draw = async (job: Job) => {
    const drawn = await drawPicture(taken, look, shape, job);
    job.onProgress(DRAWN);
    return drawn;
  };
  const takeSvg = () =>
    run((job) =>
      takeFile(
        fileNameOf(taken, 'svg'),
        async () => new Blob([(await draw(job)).svg], { type: 'image/svg+xml' }),
        job,
      ),
    );
  const takePng = (scale: Scale) =>
    run((job) =>
      takeFile(fileNameOf(taken, 'png'), async () => toPng(await draw(job), scale), job),
    );
  const copy = () => run((job) => copyPicture(async () => toPng(await draw(job), COPIED)));
  return { look, setLook, shape, setShape, state, stop, takeSvg, takePng, copy };
};

/** An exhibit as a picture, of vectors or of pixels. What is chosen is kept while the dialog is open. */
export const PictureSection = (props: SectionProps) => {
  const { t } = useTranslation('takeAwayPicture');
  const picture = usePicture(props);
  const { width, height } = SIZES[picture.shape];
  const sizeAt = (scale: number): string =>
    height === undefined
      ? t('wideOnly', { width: width * scale })
      : t('size', { width: width * scale, height: height * scale });
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap gap-2">
        <ChoiceGroup
          label={t('look.label')}
          value={picture.look}
          choices={LOOKS.map((value) => ({ value, label: t(`look.${value}`) }))}
          onChange={picture.setLook}
        />
        <ChoiceGroup
          label={t('shape.label')}
          value={picture.shape}
          choices={SHAPES.map((value) => ({ value, label: t(`shape.${value}`) }))}
          onChange={picture.setShape}
        />
      </div>
      <div className="flex flex-wrap gap-2">
        <Button look="outline" onClick={() => void picture.takeSvg()}>
          {t('svg', { size: sizeAt(1) })}
        </Button>
        {SCALES.map((scale) => (
          <Button key={scale} look="outline" onClick={() => void picture.takePng(scale)}>
            {t('png', { scale, size: sizeAt(scale) })}
          </Button>
        ))}
        <Button look="outline" onClick={() => void picture.copy()}>
          {t('copy', { size: sizeAt(COPIED) })}
        </Button>
      </div>
      <JobStatus state={picture.state} onStop={picture.stop} />
    </div>
  );
};
