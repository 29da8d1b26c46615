/** Where the bars of a chart stand. Numbers enter and coordinates leave; words and colours are somebody else's. */
package org.reviewarchive.chart;
