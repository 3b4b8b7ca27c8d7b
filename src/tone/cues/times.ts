import { phrases } from './cue.ts';

/** Moments still to come: a promise in the same sentence has a time. */
export const TIMES_FR: readonly string[] = phrases(`
  des|avant|vers|pour|ici ~1 demain|midi|ce|minuit|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche ;
  ce soir|midi ; cet apres ; demain ; aujourdhui ; apres demain ; des maintenant ;
  dans|sous|d|de|avant|ici ~2 heure|heures|minute|minutes|jour|jours|semaine|semaines|h|journee|min ;
  a|avant|vers|pour|des|de|d|ici #num ~1 h|heures|heure ; #num h ; #num heures ;
  le|ce|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche #num? ~1 prochain|matin|soir|midi|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre ;
  fin de|du|d ~2 journee|semaine|jour|apres|mois ; la fin ~1 journee|semaine|jour ; la prochaine heure ;
  cette semaine|nuit ; ce lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche ;
  lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche prochain|matin|soir|midi|a|au|avant ;
  toutes les ~2 heures|heure|minutes|jours ; d ici|ce ; dans la|le ~1 heure|journee|minute`);
export const TIMES_EN: readonly string[] = phrases(`
  by|before|until|at|on|for ~2 today|tonight|tomorrow|noon|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|afternoon ;
  today|tonight|tomorrow ; this afternoon|evening|week|weekend ;
  within|in|over|under ~3 hour|hours|minute|minutes|day|days|week|weeks|min|mins|hrs ;
  by|at|before|around #num ~1 ; by ~1 end|close of ; #num am|pm|h ; end of ~1 day|week|month ;
  next hour|week|few|monday|tuesday|wednesday|thursday|friday ;
  the next ~2 hour|hours|day|days|minutes|week ;
  on monday|tuesday|wednesday|thursday|friday|saturday|sunday ; every ~2 hour|hours|day|minutes ;
  #num|an|one|two hours|hour from now ; first thing`);
