reviewArchiveResolve("0/D-0","6");
