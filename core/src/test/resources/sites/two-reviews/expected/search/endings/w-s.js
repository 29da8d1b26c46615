reviewArchiveSearch("endings","s",{"terms":"this\nnils\nhttps\nlights\nreviews"});
