reviewArchiveSearch("endings","p",{"terms":"lamp"});
