/**
 * The page of a desk that the command serves.
 */
import { askServer } from './ask-server.js';
import { startPage } from './desk.js';

startPage(askServer, { failed: 'failed' });
