-- An import's rows are read in the order of their lines, and it writes as many as people: each index costs it time.
alter table members_import_row drop key members_import_row_state;
