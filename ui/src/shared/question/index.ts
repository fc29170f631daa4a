// Question: one question at a time, alone on the screen.
export { default as QuestionScreen } from './QuestionScreen.svelte';
export { default as EarlierAnswer } from './EarlierAnswer.svelte';
