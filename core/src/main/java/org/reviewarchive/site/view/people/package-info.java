/** Pages of people: everybody, and what one person wrote, judged and said. Only facts enter. */
package org.reviewarchive.site.view.people;
