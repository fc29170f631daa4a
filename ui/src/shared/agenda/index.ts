// Agenda: marking something to talk about, from wherever it is.
export { newSessionAbout, sessionsAhead, putHereOnAgenda, agendaMenu } from './agenda';
