import type { Box } from './measure';
import { fillOf, type Paragraph, toParagraphs, toTransform } from './text';
import { element } from './xml';

/** Words in a place. `name` is what an outline and a list of the shapes call it. */
export interface TextShape {
  readonly kind: 'text';
  readonly name: string;
  readonly box: Box;
  readonly paragraphs: readonly Paragraph[];
  readonly anchor?: 't' | 'ctr' | 'b';
  readonly isTitle?: boolean;
}

/** A rule, or a bar of a color. It says nothing. */
export interface RuleShape {
  readonly kind: 'rule';
  readonly name: string;
  readonly box: Box;
  readonly color: string;
}

/** A table or chart that is written elsewhere; `description` says it to those who do not see it. */
export interface FrameShape {
  readonly kind: 'frame';
  readonly name: string;
  readonly box: Box;
  readonly description: string;
  readonly content: string;
}

export type Shape = TextShape | RuleShape | FrameShape;

const DECORATION =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

const toText = (shape: TextShape, id: number): string =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name: shape.name }),
      element('p:cNvSpPr', shape.isTitle ? {} : { txBox: 1 }),
      element('p:nvPr', {}, shape.isTitle ? element('p:ph', { type: 'title' }) : ''),
    ),
    element(
      'p:spPr',
      {},
      toTransform(shape.box),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
      element('a:noFill'),
    ),
    element(
      'p:txBody',
      {},
      element(
        'a:bodyPr',
        { wrap: 'square', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: shape.anchor ?? 't' },
        element('a:normAutofit'),
      ),
      element('a:lstStyle'),
      toParagraphs(shape.paragraphs),
    ),
  );

const toRule = ({ name, box, color }: RuleShape, id: number): string =>
  element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      element('p:cNvPr', { id, name }, DECORATION),
      element('p:cNvSpPr'),
      element('p:nvPr'),
    ),
    element(
      'p:spPr',
      {},
      toTransform(box),
      element('a:prstGeom', { prst: 'rect' }, element('a:avLst')),
      fillOf(color),
      element('a:ln', {}, element('a:noFill')),
    ),
  );

const toFrame = ({ name, box, description, content }: FrameShape, id: number): string =>
  element(
    'p:graphicFrame',
    {},
    element(
      'p:nvGraphicFramePr',
      {},
      element('p:cNvPr', { id, name, descr: description }),
      element('p:cNvGraphicFramePr', {}, element('a:graphicFrameLocks', { noGrp: 1 })),
      element('p:nvPr'),
    ),
    toTransform(box, 'p:xfrm'),
    element('a:graphic', {}, content),
  );

/** A shape of a slide, with an id that no other shape of the slide has. */
export const toShape = (shape: Shape, id: number): string => {
  switch (shape.kind) {
    case 'text':
      return toText(shape, id);
    case 'rule':
      return toRule(shape, id);
    case 'frame':
      return toFrame(shape, id);
  }
};
