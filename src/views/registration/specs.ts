import type { StripSet, StripsSpec } from '../../exhibits/strips/spec';
import type { LeadFigures } from '../use-figures-finding';

/** The figures that the view begins with. */
export const LEAD: LeadFigures = {
  first: ['copyright.registered', 'patent.invention.granted'],
  next: ['trademark.registered', 'ic_layout.issued', 'pvp.agri.granted'],
};

/** Strips as an exhibit. */
export const toStrips = (strips: StripSet): StripsSpec => ({ kind: 'strips', strips });
