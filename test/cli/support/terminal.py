"""Runs a program on a pseudo-terminal of a given width.

terminal.py COLUMNS ROWS STREAMS PROGRAM [ARGUMENT ...]

STREAMS names the streams that are the terminal: any of in, out, err, joined by commas; the others are our own. What the
terminal shows goes to our file descriptor 3, as it is. Our stdin is typed on the terminal; \\x03 is Ctrl-C.
"""
import fcntl
import os
import pty
import selectors
import signal
import struct
import sys
import termios

columns, rows, streams = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3].split(",")
master, slave = pty.openpty()
fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

child = os.fork()
if child == 0:
    os.setsid()
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    for name, descriptor in (("in", 0), ("out", 1), ("err", 2)):
        if name in streams:
            os.dup2(slave, descriptor)
    os.close(master)
    os.closerange(3, 64)
    os.execvp(sys.argv[4], sys.argv[4:])

os.close(slave)
signal.signal(signal.SIGTERM, lambda *_: os.kill(child, signal.SIGTERM))
out = 3
with selectors.DefaultSelector() as selector:
    selector.register(master, selectors.EVENT_READ)
    if "in" in streams:
        selector.register(0, selectors.EVENT_READ)
    open_terminal = True
    while open_terminal:
        for key, _ in selector.select():
            try:
                data = os.read(key.fd, 65536)
            except OSError:
                data = b""
            if key.fd == master:
                if data == b"":
                    open_terminal = False
                while data:
                    data = data[os.write(out, data):]
            elif data == b"":
                selector.unregister(0)
            else:
                os.write(master, data)

_, status = os.waitpid(child, 0)
code = os.waitstatus_to_exitcode(status)
sys.exit(code if code >= 0 else 128 - code)
