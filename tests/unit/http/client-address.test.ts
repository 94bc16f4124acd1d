import { clientNetwork } from '../../../src/shared/http/client-network';
import { trustedProxies } from '../../../src/shared/http/trusted-proxies';

describe('the network a client is counted by', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8::6', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ])('of %s is %s', (address, network) => {
    expect(clientNetwork(address)).toBe(network);
  });
});

describe('TRUSTED_PROXIES', () => {
  it('is a number of proxies', () => {
    expect(['0', '1', '10'].map(trustedProxies)).toEqual([0, 1, 10]);
  });

  it.each(['true', '', '-1', '1.5', '11', '10.0.0.0/8'])(
    'refuses «%s» instead of trusting somebody',
    (value) => {
      expect(() => trustedProxies(value)).toThrow('число обратных прокси');
    },
  );
});
