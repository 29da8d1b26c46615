/**
 * Model to pages to files: chooses the pages, renders them through a theme and publishes the finished folder. One
 * review at a time enters; files leave.
 */
package org.reviewarchive.site;
