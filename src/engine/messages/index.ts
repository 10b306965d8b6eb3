export { english, inWords, type Language } from './in-words.js';
export { MessageError, wordsOf } from './message-error.js';
export { listed, say, shortDay, term, type Argument, type Message, type Words } from './message.js';
