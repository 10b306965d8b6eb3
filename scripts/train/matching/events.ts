import { sameEventFeatures } from '../../../src/engine/events/same-event-features.js';
import { makeModel } from '../../data/models/make.js';
import { judgedSets } from './judged.js';
import { learnEvents } from './learn-events.js';
import { namedWeights, weightsFile } from './weights.js';

/** `npm run train:events`: learns when two sources report one event, `data/models/event-matching`; the same sources give the same weights. */
await makeModel('event-matching', () => weightsFile(namedWeights(Object.keys(sameEventFeatures), learnEvents(judgedSets()))));
