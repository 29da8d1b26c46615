/**
 * What the words, dates and marks of the system mean, whatever form they were saved in. Words enter; model values
 * leave.
 */
package org.reviewarchive.reader.phabricator.words;
