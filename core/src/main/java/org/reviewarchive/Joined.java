package org.reviewarchive;

import java.util.SortedMap;

/**
 * What has a page of its own, each once.
 *
 * @param reviews each review by its key
 * @param objects each task and commit by its key
 */
record Joined(SortedMap<String, ReadCapture> reviews, SortedMap<String, ReadObject> objects) {}
