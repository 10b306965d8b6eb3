/** A clock that stands until it is told to go on. @returns what moves it, in milliseconds, and what brings the real one back */
export function stopClock(): { readonly tick: (milliseconds: number) => void; readonly restore: () => void } {
  const real = Date.now.bind(Date);
  let now = real();
  Date.now = () => now;
  return {
    tick: (milliseconds) => {
      now += milliseconds;
    },
    restore: () => {
      Date.now = real;
    },
  };
}
