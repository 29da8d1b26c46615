package org.reviewarchive.site.view.list;

/**
 * What somebody judged, as mark and word.
 *
 * @param judgedStyle the class of its colour
 * @param judgedMark one sign
 * @param judgedWord the judgement
 */
record JudgedView(String judgedStyle, String judgedMark, String judgedWord) {}
