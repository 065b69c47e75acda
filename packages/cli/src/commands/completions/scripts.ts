/** The scripts that let shells complete `spapi`: they ask the command itself. */

const bash = `# bash completion of spapi; add to ~/.bashrc: source <(spapi completions bash)
_spapi() {
  local IFS=$'\\n' line cur="\${COMP_WORDS[COMP_CWORD]}" words=("\${COMP_WORDS[@]:1:COMP_CWORD}")
  # bash splits words at "=", the command does not.
  [[ $cur == "=" ]] && cur=""
  COMPREPLY=()
  for line in $("\${COMP_WORDS[0]}" __complete bash "\${words[@]}" 2>/dev/null); do
    if [[ $line == ":files" ]]; then
      compopt -o default 2>/dev/null
      COMPREPLY=()
      return
    fi
    COMPREPLY+=("\${line%%$'\\t'*}")
  done
  [[ \${#COMPREPLY[@]} == 1 && \${COMPREPLY[0]} == *, ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -o nosort -F _spapi spapi 2>/dev/null || complete -F _spapi spapi
`

const zsh = `#compdef spapi
# zsh completion of spapi; add to ~/.zshrc after compinit: source <(spapi completions zsh)
_spapi() {
  local line value
  local -a values shown
  for line in "\${(@f)$("\${words[1]}" __complete zsh "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    [[ -z $line ]] && continue
    if [[ $line == ":files" ]]; then
      _files
      return
    fi
    value="\${line%%$'\\t'*}"
    values+=("$value")
    [[ $line == *$'\\t'* ]] && shown+=("$value  -- \${line#*$'\\t'}") || shown+=("$value")
  done
  (( \${#values} )) && compadd -l -V spapi -d shown -a values
}
if [[ \${funcstack[1]} == _spapi ]]; then
  _spapi "$@"
elif (( $+functions[compdef] )); then
  compdef _spapi spapi
fi
`

const fish = `# fish completion of spapi; run once: spapi completions fish > ~/.config/fish/completions/spapi.fish
function __spapi_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in ($words[1] __complete fish $words[2..-1] 2>/dev/null)
        if test "$line" = ":files"
            __fish_complete_path (commandline -ct)
        else
            echo $line
        end
    end
end
complete -c spapi -f -k -a "(__spapi_complete)"
`

const powershell =
  `# PowerShell completion of spapi; add to $PROFILE: spapi completions powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName spapi -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @($commandAst.CommandElements |
    Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
    ForEach-Object { $_.Extent.Text })
  # Windows PowerShell drops arguments that are empty, so the last word has a mark before it.
  & spapi __complete powershell @words ":$wordToComplete" 2>$null | ForEach-Object {
    if ($_ -ne ':files') {
      $value, $about = $_ -split "\`t", 2
      if (-not $about) { $about = $value }
      [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $about)
    }
  }
}
`

/** The script of each shell. */
export const scripts = { bash, zsh, fish, powershell } as const

/** A shell with a script. */
export type Shell = keyof typeof scripts
