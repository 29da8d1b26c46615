package org.reviewarchive.site.view.talk;

import java.util.List;

/**
 * Events that were published together.
 *
 * @param entryId the id on the page, which is the source's fragment; empty when an element before has it
 * @param entryHref its address; empty when the source has none
 * @param deeds the events
 */
public record EntryView(String entryId, String entryHref, List<DeedView> deeds) {}
