/**
 * The page of a desk that the command serves.
 */
import { askServer } from './ask-server.js';
import { startPage } from './desk.js';

startPage({ ask: askServer, failed: 'failed' });
