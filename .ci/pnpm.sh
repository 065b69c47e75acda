# Puts pnpm on the PATH of the script that sources this. It is found once for all scripts of a run: npx takes seconds each time.

if [ -z "${CI_PNPM:-}" ]; then
  CI_PNPM=$(npx -y -p pnpm@12 -c 'command -v pnpm')
  export CI_PNPM PATH="$(dirname "$CI_PNPM"):$PATH"
fi
