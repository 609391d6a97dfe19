import { TakeAwayError } from '../job';

/** Sides of a canvas that every browser draws. */
const MOST_SIDE = 16_384;

const toImage = async (svg: string): Promise<HTMLImageElement> => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  const image = new Image();
  try {
    image.src = address;
    await image.decode();
  } finally {
    URL.revokeObjectURL(address);
  }
  return image;
};

const toBlob = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new TakeAwayError('large'))),
      'image/png',
    );
  });

/** A picture as pixels, `scale` for each of its own. Fails as `large` where the browser has no canvas of that size. */
export const toPng = async (
  { svg, width, height }: { readonly svg: string; readonly width: number; readonly height: number },
  scale: number,
): Promise<Blob> => {
  const size = { width: width * scale, height: height * scale };
  if (Math.max(size.width, size.height) > MOST_SIDE) throw new TakeAwayError('large');
  const image = await toImage(svg);
  const canvas = Object.assign(document.createElement('canvas'), size);
  const pen = canvas.getContext('2d');
  if (!pen) throw new TakeAwayError('large');
  pen.drawImage(image, 0, 0, size.width, size.height);
  // A canvas that is too large for the machine stays empty and says nothing.
  if (pen.getImageData(0, 0, 1, 1).data[3] === 0) throw new TakeAwayError('large');
  return toBlob(canvas);
};
