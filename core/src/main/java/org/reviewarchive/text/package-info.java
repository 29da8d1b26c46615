/** The words of the site in one language. Patterns enter, readable words leave; where they come from is the theme's. */
package org.reviewarchive.text;
