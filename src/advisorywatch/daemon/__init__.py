"""The service: polls every source in its turn, delivers, and says how it is doing.

- service.py: the Daemon; start, reload, stop, what each signal does
- jobs.py: APScheduler; one job a source and part, and our own
- schedule.py: when each source is next due; a restart neither hammers nor waits
- polls.py: the polls under way; eight at once, each with a deadline
- clocks.py: what to do when the clock jumps
- outfit.py: what is made of the settings
- upkeep.py: at night; a checked backup, documents nothing rests on
- beat.py: that all of it really works; for systemd, monitors and the heartbeat
- notify.py: what systemd is told
- metrics.py: the numbers, from the store and counted here; web.py answers for them
"""
