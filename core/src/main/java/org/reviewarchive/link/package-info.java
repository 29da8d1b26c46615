/**
 * Every address of the site: which review, task or commit lives where, what a reference in a text means, and who
 * mentions whom. Small facts enter; addresses leave.
 */
package org.reviewarchive.link;
