/** The page of statistics and its charts. Numbers enter, never whole reviews; charts for other pages leave, too. */
package org.reviewarchive.site.view.statistics;
