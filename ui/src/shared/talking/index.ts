// Marking something to talk about, from wherever it is.
export { beginAbout, nextTalks, talkAboutHere, talkActs } from './talking';
