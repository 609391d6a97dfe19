import type { LeadFigures } from '../figures-finding';

/** The figures that the view begins with. */
export const LEAD: LeadFigures = {
  first: ['arbitration.cases', 'mediation.cases'],
  next: ['protection_centers.total', 'notary.ip_cases', 'services.national_institutions'],
};
