package org.reviewarchive.site.view.list;

import org.reviewarchive.site.view.IconView;

/**
 * What somebody judged, as icon and word.
 *
 * @param judgedStyle the class of its colour
 * @param judgedIcon its icon
 * @param judgedWord the judgement
 */
record JudgedView(String judgedStyle, IconView judgedIcon, String judgedWord) {}
