alter table platform_message
    add column print_run bigint null,
    add key messages_of_print_run (print_run),
    add key messages_to (to_address(100));
