/**
 * Every folder and file that reviews touched, as trees with what is counted of each. Facts of reviews enter, newest
 * first; trees that refer to them leave.
 */
package org.reviewarchive.path;
